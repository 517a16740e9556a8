declare const validate: typeof import('./validate.js').default;
export default validate;
