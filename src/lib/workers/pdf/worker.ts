/** The thread that reads PDF files, all of it by pdf.js; it speaks that library's own language with client.ts. */
import 'pdfjs-dist/build/pdf.worker.mjs';
