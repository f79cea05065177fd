export * from './attention';
export * from './headers';
export * from './non-clients';
export * from './office-errors';
export * from './outside';
export * from './problems';
export * from './sheets';
export * from './stays';
