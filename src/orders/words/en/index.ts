export * from './columns';
export * from './notes';
export * from './questions';
export * from './roles';
