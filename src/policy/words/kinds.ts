import type { OwnMeasure } from '../own-model';

export type KindText = Readonly<Record<OwnMeasure['kind'], string>>;
