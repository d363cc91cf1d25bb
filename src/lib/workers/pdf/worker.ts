/** The thread that reads PDF files, all of it by pdf.js; it speaks that library's own language with state/pdf-pages.ts. */
import 'pdfjs-dist/build/pdf.worker.mjs';
