import type { OwnMeasure } from '../custom-model';

export type KindText = Readonly<Record<OwnMeasure['kind'], string>>;
