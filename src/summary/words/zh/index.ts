export * from './blocks';
export * from './pane';
export * from './sheet';
export * from './stays';
