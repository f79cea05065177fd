export * from './faults';
export * from './functions';
