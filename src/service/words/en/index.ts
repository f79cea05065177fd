export * from './card';
export * from './pane';
export * from './sheet';
