import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/classifier/language';
import { faultsOf, sentencesOf, type Loose, changed, set } from './changed-file';

describe('a faulty file', () => {
  test.each<[string, (document: Loose) => unknown, string]>([
    ['no version', (it) => delete it['clientTierPolicy'], ' notPolicyFile'],
    ['no day', (it) => (it['asOf'] = 'today'), 'asOf wrongType'],
    ['another language', (it) => (it['language'] = 'tlh'), 'language notLanguage'],
    ['models in no list', (it) => (it['models'] = {} as never), 'models wrongType'],
    ['something more', (it) => (it['script'] = '<script>'), 'script unknownEntry'],
    ['no name', (it) => set(it, ['models', 0, 'tiers', 2, 'name'], ' '), 'models[0].tiers[2].name blank'],
    [
      'a number for a name',
      (it) => set(it, ['models', 0, 'tiers', 2, 'name'], 7),
      'models[0].tiers[2].name wrongType',
    ],
    [
      'a name twice',
      (it) => set(it, ['models', 0, 'tiers', 2, 'name'], 'ＴＲＥＡＳＵＲＥ'),
      'models[0].tiers[2].name duplicateName',
    ],
    [
      'an unseen character',
      (it) => set(it, ['models', 0, 'tiers', 1, 'strategy'], 'a\u0000b'),
      'models[0].tiers[1].strategy controlCharacter',
    ],
    [
      'an id twice',
      (it) => set(it, ['models', 0, 'tiers', 2, 'id'], 'treasure'),
      'models[0].tiers[2].id changedId',
    ],
    [
      'a colour by name',
      (it) => set(it, ['models', 0, 'tiers', 0, 'fill'], 'red'),
      'models[0].tiers[0].fill notColor',
    ],
    ['a model twice', (it) => it.models.push(it.models[0]!), 'models[2].modelId duplicateModel'],
    [
      'an unknown model',
      (it) => set(it, ['models', 0, 'modelId'], '__proto__'),
      'models[0].modelId unknownModel',
    ],
    [
      'a measure of another model',
      (it) => set(it, ['models', 0, 'columns', 'constructor'], 'x'),
      'models[0].columns.constructor unknownMeasure',
    ],
    [
      'no column',
      (it) => set(it, ['models', 0, 'columns'], { sales: 'Sales' }),
      'models[0].columns missingMeasure',
    ],
    [
      'no number',
      (it) => set(it, ['models', 0, 'cutoffs', 'sales_cutoff', 'value'], '5'),
      'models[0].cutoffs.sales_cutoff.value wrongType',
    ],
    [
      'a missing cut-off',
      (it) => set(it, ['models', 0, 'cutoffs'], {}),
      'models[0].cutoffs.sales_cutoff missing',
    ],
    [
      'an unknown rule',
      (it) => set(it, ['models', 0, 'cutoffs', 'sales_cutoff', 'rule'], { kind: 'eval' }),
      'models[0].cutoffs.sales_cutoff.rule.kind unknownRule',
    ],
    [
      'a share above all',
      (it) => set(it, ['models', 0, 'cutoffs', 'sales_cutoff', 'rule'], { kind: 'top', share: 200 }),
      'models[0].cutoffs.sales_cutoff.rule unknownRule',
    ],
    [
      'cut-offs that cross',
      (it) => set(it, ['models', 1, 'cutoffs', 'm1_2', 'value'], -1),
      'models[1].cutoffs.m1_2.value outOfOrder',
    ],
    [
      'a gap in the grid',
      (it) => set(it, ['models', 1, 'own', 'grid', 0, 0], ''),
      'models[1].own.grid[0][0] blank',
    ],
    [
      'a short grid',
      (it) => set(it, ['models', 1, 'own', 'grid'], [['best', 'good']]),
      'models[1].own.grid wrongCount',
    ],
    [
      'a tier that is not used',
      (it) => set(it, ['models', 1, 'own', 'grid', 0, 0], 'good'),
      'models[1].own.tierIds[0] unusedTier',
    ],
    [
      'an own model of three measures',
      (it) => set(it, ['models', 1, 'own', 'measures'], []),
      'models[1].own.measures wrongCount',
    ],
  ])('%s', (_, change, fault) => {
    const file = changed(change);
    expect(faultsOf(file)).toContain(fault);
    for (const language of languages)
      for (const sentence of sentencesOf(file, language))
        expect(sentence.replace('__proto__', '')).not.toMatch(/\w\[|\]\.|\w\.\w|_/);
  });

  test.each<[(string | number)[], unknown, string, string]>([
    [
      ['models', 0, 'tiers', 1, 'name'],
      '',
      'The second segment of Sales and loyalty has no name. Fill it in, or save the file from the workbook again.',
      '“销售与忠诚度”的第 2 个级别缺少名称。请填写，或从工作簿重新保存文件。',
    ],
    [
      ['models', 0, 'tiers', 0, 'fill'],
      'red',
      'The colour of the first segment of Sales and loyalty: "red" is not a colour. Type a colour such as #8FB076.',
      '“销售与忠诚度”的第 1 个级别的颜色：“red”不是颜色。请输入如 #8FB076 的颜色。',
    ],
    [
      ['models', 0, 'cutoffs', 'sales_cutoff', 'value'],
      'much',
      'The number of the cut-off "Sales are high from" of Sales and loyalty: this must be a number.',
      '“销售与忠诚度”的分界线“销售额达到即为高”的数值：此处须为数字。',
    ],
    [
      ['models', 1, 'own', 'grid', 0, 1],
      'gold',
      'Row 1, column 2 of the grid of Sales and margin: "gold" is not a segment of this model. Type the name of a segment.',
      '“Sales and margin”矩阵的第 1 行第 2 列：“gold”不是该模型的级别。请输入级别名称。',
    ],
    [
      ['models', 1, 'own', 'measures', 1, 'cutoffs', 0, 'name'],
      7,
      'The name of the first cut-off of the second measure of Sales and margin: this must be text.',
      '“Sales and margin”第 2 个指标的第 1 条分界线的名称：此处须为文本。',
    ],
    [
      ['models', 0, 'tiers', 3, 'size'],
      'L',
      'The fourth segment of Sales and loyalty has the entry "size", which does not belong in a policy. Delete it.',
      '“销售与忠诚度”的第 4 个级别中有不属于客户策略的内容“size”。请删去。',
    ],
    [['asOf'], 'today', 'The as-of date of the file: this must be a number.', '文件的截止日：此处须为数字。'],
  ])('of %j names the place in words', (path, value, en, zh) => {
    const file = changed((document) => set(document, path, value));
    expect([sentencesOf(file, 'en')[0], sentencesOf(file, 'zh')[0]]).toEqual([en, zh]);
  });
});
