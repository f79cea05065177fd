export * from './countables';
export * from './file-problems';
export * from './not-shown';
