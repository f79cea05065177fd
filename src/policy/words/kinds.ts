import type { CustomMeasure } from '../custom-model';

export type KindText = Readonly<Record<CustomMeasure['kind'], string>>;
