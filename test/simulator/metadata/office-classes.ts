import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';

/** A class as office.js itself describes it. */
export interface OfficeClass {
  readonly scalars: readonly string[];
  readonly updateable: readonly string[];
  /** Names of methods and properties. */
  readonly methods: ReadonlySet<string>;
}

/** The proxies of office.js carry their metadata in getters that need no instance, except where there is none. */
interface Prototype {
  readonly _className?: string;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
}
type Namespace = Readonly<Record<string, { readonly prototype?: Prototype } | undefined>>;

/** Reads the classes of the genuine office.js for Excel on Windows, by name. */
export function officeClasses(): ReadonlyMap<string, OfficeClass> {
  const { Excel, OfficeCore } = runOfficeJs();
  const classes = new Map<string, OfficeClass>();
  for (const [name, { prototype } = {}] of [...Object.entries(OfficeCore), ...Object.entries(Excel)]) {
    if (prototype && '_className' in prototype) classes.set(name, classOf(prototype));
  }
  return classes;
}

function classOf(prototype: Prototype): OfficeClass {
  const scalars = prototype._scalarPropertyNames ?? [];
  return {
    scalars: scalars.filter((name) => !name.startsWith('_')),
    updateable: scalars.filter((_, index) => prototype._scalarPropertyUpdateable?.[index]),
    methods: new Set(Object.getOwnPropertyNames(prototype)),
  };
}

function runOfficeJs(): { readonly Excel: Namespace; readonly OfficeCore: Namespace } {
  const file = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-win32-16.01.js');
  const nothing = () => {};
  const page: Record<string, unknown> = {
    _richApiNativeBridge: { sendMessageToHost: nothing },
    document: { readyState: 'complete', addEventListener: nothing, getElementsByTagName: () => [] },
    location: { href: 'http://localhost/', hash: '', search: '' },
    navigator: { userAgent: 'node' },
    performance,
    setTimeout: nothing,
    setInterval: nothing,
    clearTimeout: nothing,
    clearInterval: nothing,
  };
  page['window'] = page['self'] = page;
  runInContext(readFileSync(file, 'utf8'), createContext(page));
  return page as unknown as { readonly Excel: Namespace; readonly OfficeCore: Namespace };
}
