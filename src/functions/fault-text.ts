import type { Localized } from '../classifier/language';

interface FaultText {
  missing(parameter: string): string;
  differentShapes(first: string, firstShape: string, second: string, secondShape: string): string;
  cutoffShape(cutoff: string, cutoffShape: string, shape: string): string;
  cutoffNotNumber(cutoff: string, found: string): string;
  cutoffBlank(cutoff: string, position: number): string;
  noCutoff(cutoff: string, measure: string): string;
  unknownTier(found: string): string;
  unknownLanguage(found: string): string;
}

/** The messages behind `#VALUE!` and `#N/A`. Parameters are named as the function's help names them. */
export const faultText: Localized<FaultText> = {
  en: {
    missing: (parameter) => `${parameter} is missing.`,
    differentShapes: (first, firstShape, second, secondShape) =>
      `${first} is ${firstShape} but ${second} is ${secondShape}. Give ranges of the same size.`,
    cutoffShape: (cutoff, cutoffShape, shape) =>
      `${cutoff} is ${cutoffShape}. Give one number, or a range of ${shape} with one for each client.`,
    cutoffNotNumber: (cutoff, found) => `${cutoff} must be a number, not "${found}".`,
    cutoffBlank: (cutoff, position) => `${cutoff} is blank for client ${position} of the range.`,
    noCutoff: (cutoff, measure) =>
      `There is no ${cutoff}: one client alone has no median. Give a number, or the whole column as ${measure}.`,
    unknownTier: (found) => `"${found}" is not the name of a tier.`,
    unknownLanguage: (found) => `"${found}" is not a language. Give "en" or "zh".`,
  },
  zh: {
    missing: (parameter) => `缺少 ${parameter}。`,
    differentShapes: (first, firstShape, second, secondShape) =>
      `${first} 为 ${firstShape}，而 ${second} 为 ${secondShape}。请提供大小相同的区域。`,
    cutoffShape: (cutoff, cutoffShape, shape) =>
      `${cutoff} 为 ${cutoffShape}。请提供一个数，或 ${shape} 的区域（每位客户一个）。`,
    cutoffNotNumber: (cutoff, found) => `${cutoff} 必须是数字，而不是“${found}”。`,
    cutoffBlank: (cutoff, position) => `区域中第 ${position} 位客户的 ${cutoff} 为空。`,
    noCutoff: (cutoff, measure) =>
      `没有 ${cutoff}：单个客户没有中位数。请给出一个数，或将整列作为 ${measure}。`,
    unknownTier: (found) => `“${found}”不是任何级别的名称。`,
    unknownLanguage: (found) => `“${found}”不是可用的语言。请使用 "en" 或 "zh"。`,
  },
};
