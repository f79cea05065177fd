export * from './page';
export * from './sample-orders';
