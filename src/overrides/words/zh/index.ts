export * from './pane';
export * from './sheet';
