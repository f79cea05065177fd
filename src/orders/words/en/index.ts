export * from './columns';
export * from './no-formulas';
export * from './notes';
export * from './questions';
export * from './roles';
