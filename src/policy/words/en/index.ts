export * from './kinds';
export * from './own-models';
export * from './rules';
