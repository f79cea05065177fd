import './page.css';
import { languageOf, nextLanguage, type Language } from '../classifier/language';
import { chooseFile, openFile, saveFile } from './files';
import { notShownIn } from '../simulator/xlsx/not-shown';
import { element, hideMessage, showLanguage, showMessage, showPane } from './page';
import { pageText } from './page-text';
import { whatIsNotShown } from './what-is-not-shown';
import type { Session } from './session';
import { FileProblem } from '../simulator/xlsx/problems/file-problem';
import type { OpenedWorkbook } from '../simulator/xlsx/open-workbook';

declare global {
  interface Window {
    /** What is open, for tests and for the curious at the console. */
    clientTierDemo?: Session;
  }
}

let language: Language = languageOf(navigator.language);
let opened: OpenedWorkbook;
let session: Session | undefined;

let opening: Promise<unknown> = Promise.resolve();

/** Opens a workbook once the one before it is open. */
function open(workbook: OpenedWorkbook): Promise<void> {
  const turn = opening.then(() => openInNewExcel(workbook));
  opening = turn.catch(() => undefined);
  return turn;
}

/** As Excel opens each workbook in a window of its own. */
async function openInNewExcel(workbook: OpenedWorkbook): Promise<void> {
  const { Session } = await import('./session');
  element('loading').hidden = false;
  void session?.close();
  opened = workbook;
  const slots = { spreadsheet: element('spreadsheet'), taskPane: element('task-pane') };
  session = await Session.start(workbook.snapshot, language, slots);
  window.clientTierDemo = session;
  element('loading').hidden = true;
  element('file-name').textContent = workbook.snapshot.name;
  showPaneOf(session, true);
  await session.paneLoaded;
}

async function openSample(): Promise<void> {
  const { sampleWorkbook } = await import('./sample-workbook');
  await open({ snapshot: sampleWorkbook(), file: null });
  element('hint').hidden = false;
}

async function openOwn(file: File): Promise<void> {
  const workbook = await openFile(file);
  await open(workbook);
  // It speaks of the sample's columns.
  element('hint').hidden = true;
  const words = workbook.file && whatIsNotShown(await notShownIn(workbook.file), language);
  if (words) showMessage(words, 'done');
}

/** Excel takes its language when it starts; so it is started again with the workbook as it stands. */
async function changeLanguage(): Promise<void> {
  language = nextLanguage(language);
  showLanguage(language);
  if (session) await open({ ...opened, snapshot: session.content().snapshot });
}

function showPaneOf({ excel }: Session, visible: boolean): void {
  excel.visibility.setAppRuntimeState(visible ? 'Visible' : 'Background');
  showPane(visible, language);
}

async function pressSegment({ excel }: Session): Promise<void> {
  // The button is done with before the add-in opens its pane.
  excel.onVisibility = (visible) => showPane(visible, language);
  await excel.pressRibbonButton('segmentSheet');
}

function onClick(id: string, task: () => void | Promise<void>): void {
  element(id).addEventListener('click', () => void run(task));
}

/** Runs what was asked for; a failure is said on the page. */
async function run(task: () => void | Promise<void>): Promise<void> {
  hideMessage();
  try {
    await task();
  } catch (error) {
    showMessage(problemText(error), 'problem');
  }
}

function problemText(error: unknown): string {
  if (error instanceof FileProblem) return error.in(language);
  return pageText[language].failed(error instanceof Error ? error.message : String(error));
}

element('open').addEventListener('click', () => chooseFile((file) => void run(() => openOwn(file))));
onClick('save', async () => {
  if (!session) return;
  const name = await saveFile(session, opened, opened.snapshot.name);
  showMessage(pageText[language].saved(name), 'done');
});
onClick('sample', openSample);
onClick('segment', () => (session ? pressSegment(session) : undefined));
onClick('pane', () => (session ? showPaneOf(session, true) : undefined));
onClick('toggle-pane', () => (session ? showPaneOf(session, element('task-pane').hidden) : undefined));
onClick('language', changeLanguage);
onClick('close-hint', () => void (element('hint').hidden = true));
showLanguage(language);
showPane(true, language);
void run(openSample);
