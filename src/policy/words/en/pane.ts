export * from './faults';
export * from './policy-sheet';
