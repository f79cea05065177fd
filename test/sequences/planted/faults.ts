import { faultsOfRemoval } from './faults-of-removal';
import { faultsOfWriting } from './faults-of-writing';
import type { PlantedFault } from './planted-fault';

export const faultsToPlant: readonly PlantedFault[] = [...faultsOfWriting, ...faultsOfRemoval];
