export * from './problems';
export * from './report';
