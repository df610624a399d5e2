import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { leafletParts } from './src/pages/leaflet-parts.ts'
import { singleFile } from './src/pages/single/single-file.ts'
import { messages } from './src/text/catalogue/vite-messages.ts'

/** The one file that holds everything; see `singleFile`. */
export default defineConfig({
  plugins: [react(), messages(), leafletParts(), singleFile()],
  build: {
    outDir: 'dist-single',
    target: 'es2022',
    // Nothing lies beside the file: neither pictures, nor parts of the program, nor `public`.
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    cssCodeSplit: false,
    copyPublicDir: false,
    modulePreload: false,
    rolldownOptions: { input: 'src/main-single.tsx', output: { codeSplitting: false } },
  },
})
