import type { Language } from '../../../classifier/language';
import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { modelById } from '../../../classifier/models/catalogue';
import type { PolicyState } from '../../../excel/policy/policy-state';
import type { Policy } from '../../../policy/policy';
import { faultText, type PolicyFault } from '../../../policy/fault';
import { policyFromJson, policyToJson } from '../../../policy/file/policy-file';
import { saveFile } from '../../platform/save-file';
import type { WorkbookPolicy } from '../../hooks/use-workbook-policy';
import { useWords } from '../../text/words';
import { Confirmation } from '../shared/Confirmation';
import { CloseFailure } from '../shared/FailureNote';
import { HeadedSection } from '../shared/HeadedSection';
import { usePaneStyles } from '../shared/styles';

const fileName = 'ClientPolicy.json';
/** The most bytes to read from a file. A policy is far smaller; a larger file is cut and then refused. */
const mostBytes = 8 * 1024 * 1024;

interface PolicyFileProps {
  now: Policy | undefined;
  policyState: PolicyState | undefined;
  policy: WorkbookPolicy;
}

/**
 * Shows the policy's sheet, saves the policy as a file, and loads one from a file. A file with any mistake changes
 * nothing.
 */
export function PolicyFile({ now, policyState, policy }: PolicyFileProps) {
  const pane = usePaneStyles();
  const { language, text, count } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<readonly PolicyFault[]>([]);
  const [offered, setOffered] = useState<Policy>();

  const apply = async (next: Policy) => {
    setOffered(undefined);
    await policy.change(now, next, text.policy.loaded);
  };
  const load = async (file: File | undefined) => {
    if (!file) return;
    const read = policyFromJson(await file.slice(0, mostBytes).text());
    setFaults('faults' in read ? read.faults : []);
    setOffered(undefined);
    if ('faults' in read) return;
    if (policyState?.kind === 'none') await apply(read.policy);
    else setOffered(read.policy);
  };

  return (
    <HeadedSection heading={text.policy.sheetAndFile}>
      <div className={pane.buttons}>
        {policyState && policyState.kind !== 'none' && (
          <Button disabledFocusable={policy.working} onClick={policy.openSheet}>
            {text.policy.openSheet}
          </Button>
        )}
        {now && (
          <Button
            aria-describedby="where-saved"
            onClick={() => saveFile(fileName, policyToJson(now), 'application/json')}
          >
            {text.policy.saveFile}
          </Button>
        )}
        <Button disabledFocusable={policy.working} onClick={() => picker.current?.click()}>
          {text.policy.loadFile}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={text.policy.loadFile}
          onChange={({ target }) => {
            void load(target.files?.[0]);
            target.value = ''; // Lets the user choose the same file again.
          }}
        />
      </div>
      {faults.length > 0 && (
        <div role="alert">
          <p className={pane.text}>{text.policy.fileFaults(count(faults.length))}</p>
          <ul className={pane.list}>
            {faults.map((fault) => (
              <li key={`${fault.place} ${fault.code}`} className={pane.text}>
                {faultText(fault, language)}
              </li>
            ))}
          </ul>
          <CloseFailure onClose={() => setFaults([])} />
        </div>
      )}
      {offered && (
        <Confirmation
          question={text.policy.confirmLoad(
            offered.models.map((model) => nameOf(model, language)).join(text.listSeparator),
          )}
          yes={text.policy.replace}
          no={text.policy.cancel}
          onYes={() => apply(offered)}
          onNo={() => setOffered(undefined)}
        />
      )}
      {now && (
        <p id="where-saved" className={pane.note}>
          {text.policy.whereSaved}
        </p>
      )}
      <p className={pane.note}>{text.policy.otherWorkbook}</p>
    </HeadedSection>
  );
}

const nameOf = ({ own, modelId }: Policy['models'][number], language: Language) =>
  own?.name ?? modelById(modelId).name[language];
