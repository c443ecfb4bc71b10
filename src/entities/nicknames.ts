/** Given names and what they are shortened to: one group a line. Knowledge as data. */
const GROUPS = `
alexander alexandra alex sasha sandy
andrew andy drew
anthony tony
barbara barb
benjamin ben benny
bradley brad
brandon brendan
catherine katherine kathryn kate katie kathy cathy
charles charlie chuck
christopher christoph chris
christina christine chris tina
daniel dan danny
david dave
deborah debbie deb
donald don
douglas doug
edward eddie ed ted
elizabeth liz beth lizzie eliza
frederick fred
gerald jerry
gregory greg
jacob jake
james jim jimmy jamie
jeffrey jeff geoffrey geoff
jennifer jen jenny
jessica jess
john jon johnny
jonathan jon
joseph joe joey
joshua josh
kenneth ken
lawrence larry
leonard leo len
margaret maggie meg peggy
matthew matt mat
michael mike mick
mitchell mitch
nathaniel nathan nate
nicholas nick nik nicolas nikolay nikolas
pamela pam
patricia pat patty tricia
patrick pat
peter pete
philip phil phillip
raymond ray
rebecca becky bekah
richard rich rick dick
robert rob bob bobby
ronald ron
samuel sam
samantha sam
stephen steven steve stefan
susan sue suzanne suze
theodore ted theo
thomas tom tommy
timothy tim
victor vic
victoria vicky tori
vincent vince
walter walt
wesley wes
william will bill billy
zachary zach zack
`;

const groupsByName = new Map<string, Set<number>>();
GROUPS.trim()
  .split('\n')
  .forEach((line, group) => {
    for (const name of line.split(' ')) groupsByName.set(name, (groupsByName.get(name) ?? new Set()).add(group));
  });

/** Whether one given name may be short for the other: "Will" and "William", not "Will" and "Wilma". Lower case. */
export function isNickname(a: string, b: string): boolean {
  const groups = groupsByName.get(b);
  return groups !== undefined && [...(groupsByName.get(a) ?? [])].some((group) => groups.has(group));
}
