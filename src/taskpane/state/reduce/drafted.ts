import { draftOf, startText, type CutoffDraft } from '../cutoff-draft';
import { outdated } from '../draft-for';
import type { PaneEvent } from '../pane-event';
import type { Draft, PaneState } from '../pane-state';

/** Events in which the user changes the draft. */
type DraftEvent = Extract<
  PaneEvent,
  {
    type:
      | 'columnChosen'
      | 'ruleChosen'
      | 'numberTyped'
      | 'ownNumberTyped'
      | 'rulesTaken'
      | 'capsDrafted'
      | 'computingChosen'
      | 'writtenLanguageChosen'
      | 'clientChosen'
      | 'moneyChosen'
      | 'repeatedChosen'
      | 'wayChosen'
      | 'policyChosen'
      | 'entitledChosen'
      | 'trackedChosen';
  }
>;

/**
 * Returns the state with the draft changed as the user chose. Marks the counts as outdated if the change affects them.
 */
export function drafted(state: PaneState, event: DraftEvent): PaneState {
  switch (event.type) {
    case 'columnChosen':
      return {
        ...redrafted(state, { columns: { ...state.draft.columns, [event.measure]: event.column } }),
        notice: undefined,
      };
    case 'ruleChosen':
      return withCutoff(state, event.cutoff, {
        ...state.draft.cutoffs[event.cutoff],
        kind: event.kind,
        text: firstText(state, event),
      });
    case 'numberTyped': {
      const before = state.draft.cutoffs[event.cutoff];
      return before ? withCutoff(state, event.cutoff, { ...before, text: event.text }) : state;
    }
    case 'ownNumberTyped':
      return withCutoff(state, event.cutoff, {
        ...state.draft.cutoffs[event.cutoff],
        kind: 'fixed',
        text: event.text,
      });
    case 'rulesTaken': {
      const unitOf = (id: string) => state.draft.cutoffs[id]?.unit;
      const taken = Object.entries(event.rules).map(([id, rule]) => [
        id,
        draftOf(rule, state.decimalMark, unitOf(id)),
      ]);
      return redrafted(state, { cutoffs: { ...state.draft.cutoffs, ...Object.fromEntries(taken) } });
    }
    case 'capsDrafted':
      return redrafted(state, { caps: event.caps });
    case 'computingChosen':
      return redrafted(state, { computesAnew: event.computesAnew });
    case 'writtenLanguageChosen':
      return redrafted(state, { writtenIn: event.language });
    case 'clientChosen':
      return redrafted(state, { client: event.client });
    case 'moneyChosen':
      // Another column of money changes no client's tier, so the counts stay.
      return { ...state, draft: { ...state.draft, money: event.money } };
    case 'repeatedChosen':
      return redrafted(state, { repeated: event.repeated });
    case 'wayChosen':
      return redrafted(state, { writeAs: event.writeAs });
    case 'policyChosen':
      return redrafted(state, { withoutPolicy: event.withoutPolicy });
    case 'entitledChosen':
      // The column changes no client's tier, so the counts stay.
      return { ...state, draft: { ...state.draft, entitled: event.entitled } };
    case 'trackedChosen':
      return { ...state, draft: { ...state.draft, tracked: event.tracked } };
  }
}

function redrafted(state: PaneState, change: Partial<Draft>): PaneState {
  return { ...state, draft: { ...state.draft, ...change }, preview: outdated(state.preview) };
}

function withCutoff(state: PaneState, id: string, cutoff: CutoffDraft): PaneState {
  return redrafted(state, { cutoffs: { ...state.draft.cutoffs, [id]: cutoff } });
}

function firstText(state: PaneState, { cutoff, kind }: Extract<DraftEvent, { type: 'ruleChosen' }>): string {
  const { preview, decimalMark, draft } = state;
  const cutoffs = preview.kind === 'counted' ? preview.plan.cutoffs : [];
  const value = cutoffs.find(({ id }) => id === cutoff)?.value ?? NaN;
  return startText(kind, value, decimalMark, draft.cutoffs[cutoff]?.unit);
}
