export * from './blocks';
export * from './charts';
export * from './pane';
export * from './sheet';
export * from './two-models';
export * from './worth';
