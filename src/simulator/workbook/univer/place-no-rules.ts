import {
  FormulaDependencyTree,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
} from '@univerjs/engine-formula';

/**
 * Makes no cell wait for the formula of a conditional format. Univer 0.25.1 takes the formula of a rule for A5:C9 for one in
 * the cells from the sheet's first on: other formulas that refer to these then wait for the rule, and it for them. In such a
 * circle, formulas were calculated before the cells that they refer to.
 */
export function placeNoRules(): void {
  if (patched) return;
  patched = true;
  for (const { prototype } of [FormulaDependencyTree, FormulaDependencyTreeVirtual]) {
    const placed = prototype.toRTreeItem;
    prototype.toRTreeItem = function (this: FormulaDependencyTree & FormulaDependencyTreeVirtual) {
      return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? [] : placed.call(this);
    };
  }
}

let patched = false;
