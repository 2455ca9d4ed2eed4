# Fundamental frequency of a list of recordings by Praat's autocorrelation method.
# arguments: list   text file, one line per recording: WAV path, tab, output path
#            floor, ceiling   the range searched, Hz
# output: Praat matrix text files; row 1 = F0 in Hz every 5 ms, 0 where unvoiced
form args
  sentence list x
  positive floor 75
  positive ceiling 600
endform
strings = Read Strings from raw text file: list$
n = Get number of strings
for i to n
  selectObject: strings
  line$ = Get string: i
  tab = index (line$, tab$)
  in$ = left$ (line$, tab - 1)
  out$ = mid$ (line$, tab + 1, length (line$))
  sound = Read from file: in$
  pitch = To Pitch (ac): 0.005, floor, 15, "no", 0.03, 0.45, 0.01, 0.5, 0.2, ceiling
  matrix = To Matrix
  Save as matrix text file: out$
  plusObject: sound, pitch
  Remove
endfor
