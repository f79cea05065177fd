export const closed = {
  name: 'Closed',
  description: 'Yes or Won if a deal has been closed with the client; Lost, Open or blank means no.',
};
