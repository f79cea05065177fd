import type { TierColor } from './tier';

/**
 * The colours of tiers. People with normal sight, protanopia, deuteranopia or tritanopia can distinguish any two (by
 * lightness, if their hues look alike), so a model may use any of them. By habit, models use greens and blues for tiers
 * to keep, yellow and orange to watch, brick to leave, greys for the rest.
 */
export const palette = {
  forest: { fill: '#427E5D', text: '#FFFFFF' },
  green: { fill: '#8FB076', text: '#15300B' },
  mint: { fill: '#C7DDCA', text: '#0B4030' },
  sky: { fill: '#A9DFFE', text: '#06334D' },
  blue: { fill: '#68AEF2', text: '#061F45' },
  violet: { fill: '#A08FB1', text: '#1F0F29' },
  rose: { fill: '#CCA0A4', text: '#431017' },
  yellow: { fill: '#F8D679', text: '#4A3600' },
  orange: { fill: '#E58B25', text: '#331800' },
  brick: { fill: '#853D27', text: '#FFFFFF' },
  grey: { fill: '#C7C6CD', text: '#2B2F36' },
  slate: { fill: '#5C5E63', text: '#FFFFFF' },
} as const satisfies Readonly<Record<string, TierColor>>;
