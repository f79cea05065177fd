import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ByHandPreview } from '../../../excel/overrides/overrides-offer';
import { cellsOfReasons } from '../../../overrides/sheet/lay-out-overrides';
import { words } from '../../../overrides/words/languages';
import type { Customers } from '../../../sheet/customers';
import type { ByHandState } from '../../hooks/sheets/use-by-hand';
import { progressText } from '../../text/progress-text';
import { useWords } from '../../text/words';
import { NotIdentified } from '../findings/NotIdentified';
import { CellList } from '../shared/CellList';
import { Confirmation } from '../shared/Confirmation';
import { FailureText } from '../shared/FailureText';
import { HeadedSection } from '../shared/HeadedSection';
import { KeyField } from '../shared/fields/KeyField';
import { StepEnd } from '../shared/StepEnd';
import { usePaneStyles } from '../shared/styles';
import { Working } from '../shared/Working';
import { ByHandCounts } from './ByHandCounts';
import { ByHandList } from './ByHandList';
import { ReasonForm } from './ReasonForm';

interface ByHandSectionProps {
  customers: Customers;
  byHand: ByHandState;
  disabled: boolean;
  goTo: (address: string) => void;
}

/** Says who is set by hand and why, asks for a reason that is missing, and offers to remove the sheet *Overrides*. */
export function ByHandSection({ byHand, ...props }: ByHandSectionProps) {
  const spoken = useWords();
  const text = words[spoken.language].pane;
  const { step, now, needsKey } = byHand;
  if (step.kind === 'writing' || step.kind === 'removing') {
    const title = step.kind === 'writing' ? text.keeping : text.removing;
    return (
      <HeadedSection heading={text.heading}>
        <Working title={step.progress ? progressText(step.progress, spoken) : title} isCancelDisabled />
      </HeadedSection>
    );
  }
  if (step.kind === 'asking')
    return (
      <HeadedSection heading={text.heading}>
        <Confirmation
          question={text.confirmRemoval(
            step.sheet,
            spoken.count(step.rows),
            spoken.count(step.people),
            spoken.count(step.reasons),
          )}
          yes={text.yes}
          no={text.cancel}
          onYes={byHand.remove}
          onNo={byHand.leave}
        />
      </HeadedSection>
    );
  const end = (
    <StepEnd step={step} onClose={byHand.leave}>
      {step.kind === 'kept'
        ? (step.isNew ? text.keptNew : text.kept)(step.sheet, spoken.count(step.clients))
        : step.kind === 'removed'
          ? text.removed(step.sheet)
          : undefined}
    </StepEnd>
  );
  const isFailure = now !== undefined && 'kind' in now;
  const isThere = !isFailure && now !== undefined && (now.sheet ?? now.clients[0] ?? now.notKept[0]);
  if (!isFailure && !isThere && !needsKey && step.kind === 'offered') return null;
  return (
    <HeadedSection heading={text.heading}>
      {isFailure && <FailureText failure={now} />}
      {!isFailure && now && <Told {...props} byHand={byHand} now={now} />}
      {end}
    </HeadedSection>
  );
}

function Told({ customers, byHand, disabled, goTo, now }: ByHandSectionProps & { now: ByHandPreview }) {
  const pane = usePaneStyles();
  const { language, count } = useWords();
  const text = words[language].pane;
  const [changing, setChanging] = useState<string>();
  const { clients, notKept, doubts, sheet, reasons = cellsOfReasons(language).slice(1) } = now;
  if (byHand.needsKey)
    return (
      <KeyField
        label={text.key}
        choose={text.chooseKey}
        headers={customers.headers}
        value={undefined}
        disabled={disabled}
        onKey={byHand.chooseKey}
      />
    );
  const without = clients.filter(({ said }) => !said || said.row.reason === '');
  const asked = without.filter(({ key }) => !byHand.later.has(key));
  const changed = clients.find(({ key }) => key === changing);
  const client = changed ?? asked[0];
  const question = client && text.why(client.client, client.tier, client.computed);
  return (
    <>
      <ByHandCounts clients={clients} without={without.length} />
      {client && (
        <ReasonForm
          key={client.key + client.tierId}
          question={question!}
          reasons={reasons}
          {...(changed?.said && { before: changed.said.row })}
          {...(!changed && { all: asked.length })}
          leaves={changed ? text.cancel : text.later}
          disabled={disabled}
          onKeep={(given, forAll) => {
            setChanging(undefined);
            byHand.keep(forAll ? asked.map(({ key }) => key) : [client.key], given);
          }}
          onLeave={() => {
            setChanging(undefined);
            if (!changed) byHand.giveLater([client.key]);
          }}
        />
      )}
      {client && sheet === undefined && <p className={pane.note}>{text.first}</p>}
      <ByHandList
        clients={clients.filter(({ key }) => key !== client?.key)}
        goesBack={byHand.goesBack}
        {...{ disabled, goTo }}
        onGoBack={byHand.letGoBack}
        onChange={setChanging}
      />
      <NotIdentified cells={notKept} goTo={goTo}>
        {text.notKept(count(notKept.length))}
      </NotIdentified>
      {doubts.length > 0 && (
        <>
          <p className={pane.text}>{text.doubts(sheet!)}</p>
          <CellList items={doubts} goTo={goTo}>
            {({ why }) => text.whyDoubt[why]}
          </CellList>
        </>
      )}
      {sheet !== undefined && (
        <div className={pane.buttons}>
          <Button size="small" disabledFocusable={disabled} onClick={byHand.ask}>
            {text.remove}
          </Button>
        </div>
      )}
    </>
  );
}
