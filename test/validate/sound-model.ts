import { buildModel } from '../../src/model/build-model.js';
import type { Model } from '../../src/model/model.js';
import { defaultProfile } from '../../src/profile/load-profile.js';
import type { Project } from '../../src/project/load-project.js';
import { exampleData } from './example-data.js';

/** The model of the sound example, to choose places from. */
export function soundModel(project: Project): Model {
  return buildModel(exampleData(project), defaultProfile(), 4);
}
