/** The text of `--help`. */
export const help = `Usage: mediatheque read [options] [-TAG...] [PATH...]

Prints the metadata of files. A folder stands for the media files in it, "-" for standard input.

Which tags
  -TAG         this tag; * and ? stand for any letters (-*Date*), -all for every tag
  -GROUP:TAG   the tag of a group (-IFD0:Make, -XMP:all)
  -TAG#        its value as stored
  --TAG, -x TAG  all tags but this one
  -a           every tag of a name, not only the one that counts
  -u, -U       tags that have no known name too
  -e           without tags computed from others
  -ee          what recordings say from moment to moment too: positions, exposure, sensors (with -G3: of which moment)

How they look
  -j           JSON: one array, one object per file, in the order given
  -csv         CSV: a row per file, a column per tag (-csvDelim MARK)
  -b           values as they are, e.g. a thumbnail; in JSON and CSV as base64
  -n           values as they are stored, not as they are read aloud
  -G0, -G1, -G0:1  with each tag's group: its kind of metadata, the part of the file, both
  -G3, -G3:1   with the moment that it is said of: Doc1, Doc2 ...
  -g0, -g1     under headings by group
  -s, -s2, -s3 names for words; unaligned (also -S); values alone
  -t, -T       columns by tabs; a table, a line per file
  -f           "-" for tags that were asked for and are not there
  -sep TEXT    between the items of a list

Which files
  -r           folders with all folders inside them (-r. hidden ones too)
  -ext EXT     only files of this extension; --ext EXT all but those; -ext+ EXT those too
  -if EXPR     only files for which this holds: '$Make eq "Canon" and $ISO# >= 800'
  -@ LIST      arguments from a file, one a line ("-": from standard input)
  --           what follows is a path, whatever it begins with

What else
  -q           no counts, progress or headings; -q -q no warnings either
  -progress    tell every file on standard error as it is read
  -m           without warnings of what is odd but harmless
  --strict     exit with 1 if any file could not be read, with 2 if none passed -if
  --help       this text
  -ver         the version (also --version)

Times without a zone are shown in that of this computer, or of the TZ variable.
Options are those of ExifTool where it has them; docs/from-exiftool.md has the whole list.
`;
