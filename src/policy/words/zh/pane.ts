export * from './faults';
export * from './places';
export * from './policy-sheet';
