import { de } from './headers/de';
import { en } from './headers/en';
import { es } from './headers/es';
import { fr } from './headers/fr';
import { it } from './headers/it';
import { ja } from './headers/ja';
import { nl } from './headers/nl';
import { pl } from './headers/pl';
import { pt } from './headers/pt';
import { ru } from './headers/ru';
import { zh } from './headers/zh';
import type { OrderHeaders } from './order-headers';

/** The headers of columns of order lists in all languages. All are read, whatever the user's language is. */
export const orderHeaders: readonly OrderHeaders[] = [en, zh, de, fr, es, pt, ja, ru, it, nl, pl];
