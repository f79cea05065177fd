export * from './attention';
export * from './headers';
export * from './left-out';
export * from './outside';
export * from './problems';
export * from './sheets';
