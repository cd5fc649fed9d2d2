import { mountLibrary } from '../library/mount-library';

mountLibrary({ rememberedAs: 'side-panel', inSidePanel: true });
