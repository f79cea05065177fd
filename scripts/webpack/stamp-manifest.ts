const development = {
  address: 'https://localhost:3000',
  id: '92bf64c7-5b22-45c7-9906-419ed2b698d6',
  version: '0.0.0.1',
  name: 'ClientTier (development)',
};
const store = { id: '7312d0c9-e912-4ebe-ba20-adc382bf8c80', name: 'ClientTier' };

export interface Release {
  /** The https address of the add-in, with or without a path. */
  readonly address: string;
  /** The version as in package.json: `x.y.z`. */
  readonly version: string;
}

/**
 * Returns the address without a slash at its end.
 *
 * @throws Error if it is no https address that Excel accepts
 */
export function addInAddress(address: string | undefined): string {
  const example = 'for example ADDIN_URL=https://addin.example.com npm run build';
  if (!address)
    throw new Error(`ADDIN_URL is not set. It is the address where the add-in will be served: ${example}`);
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:')
    throw new Error(`ADDIN_URL is "${address}", and Excel takes https addresses only: ${example}`);
  return address.replace(/\/+$/, '');
}

/**
 * Converts the manifest for development to the one for the store.
 *
 * @throws Error if the manifest for development is not as expected
 */
export function stampManifest(manifest: string, release: Release): string {
  const replacements: [from: string, to: string][] = [
    [development.address, addInAddress(release.address)],
    [`<Id>${development.id}</Id>`, `<Id>${store.id}</Id>`],
    [`<Version>${development.version}</Version>`, `<Version>${release.version}.0</Version>`],
    [`"${development.name}"`, `"${store.name}"`],
  ];
  return replacements.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`manifest.xml has no ${from} to be replaced by ${to}`);
    return text.replaceAll(from, to);
  }, withoutComments(manifest));
}

/** Removes comments from the manifest, because they are about development. */
function withoutComments(manifest: string): string {
  return manifest.replace(/\s*<!--.*?-->/gs, '');
}
