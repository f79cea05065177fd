export * from './columns';
export * from './notes';
export * from './questions';
export * from './roles';
export * from './stays';
