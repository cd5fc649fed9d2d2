import { startLibrary } from './start-library';

void startLibrary({ rememberedAs: 'library-page', inSidePanel: false });
