import fc from 'fast-check';

// A failure must come back the same way for whoever looks into it; FUZZ_SEED explores elsewhere.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_260_101) });
