export * from './pane';
