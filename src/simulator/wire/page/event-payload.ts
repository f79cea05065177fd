import { type HostEvents } from '../events/host-events';

/** How Excel on the web puts each event for office.js. */
export const eventPayload: { readonly [Name in keyof HostEvents]: (payload: HostEvents[Name]) => unknown } = {
  richApiMessage: (entries) => ({ ArrayData: entries }),
  appCommandInvoked: ({ id, action, eventObject }) => [id, action, eventObject],
};
