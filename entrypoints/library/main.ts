import { mountLibrary } from './mount-library';

mountLibrary({ rememberedAs: 'library-page', inSidePanel: false });
