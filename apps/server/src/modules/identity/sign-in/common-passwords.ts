/** Passwords of ten and more characters that are tried first, in lower case and without what people put at the end (digits, signs). */
export const commonPasswords: ReadonlySet<string> = new Set(
  `password passwordpassword passw0rd p@ssword p@ssw0rd mypassword thepassword newpassword yourpassword password1password
  qwertyuiop qwertyuiopasdfghjkl qwertyqwerty qwerty qwertz azertyuiop asdfghjkl asdfghjklm zxcvbnm zxcvbnmasdf qazwsxedc qazwsxedcrfv
  1qaz2wsx3edc 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4t5 q1w2e3r4t5y6 abcdefghij abcdefghijk abcdefgh abc abcabcabc iloveyou iloveyouso
  iloveyouforever welcome welcometo letmein letmeinnow administrator admin adminadmin superuser changeme changemenow default guest
  football basketball baseball liverpool manchester manchesterunited chelsea arsenal barcelona realmadrid simbasports youngafricans
  princess sunshine superman spiderman pokemon starwars computer internet facebook instagram whatsapp michael jennifer elizabeth
  tanzania tanzanian tanzaniayetu jamhuri daressalaam dodoma zanzibar kilimanjaro serengeti mwanza arusha bongo swahili kiswahili
  nywila nywilayangu nenosiri nenolasiri karibu karibuni karibusana habari hakunamatata nakupenda nakupendasana mamayangu mungumkubwa
  mungunimwema munguibarikitanzania costech sido secret secretsecret trustno dragon monkey shadow master`.split(/\s+/),
);
