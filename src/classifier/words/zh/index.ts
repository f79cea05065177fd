export * as cutoffs from './cutoffs';
export * from './explanation';
export * as measures from './measures';
export * as models from './models';
export * from './movements';
export * from './outcomes';
