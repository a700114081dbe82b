# check
# --hard 删掉 git add 过的新文件和挡路的同名目录；restore --source 删掉那时还没有的文件；首次提交前 restore --staged 报错，暂存后又改过的 rm --cached 也不肯，reset 可以
git init -q -b main
echo one > f && git add f
git restore --staged f
echo two >> f && git rm -q --cached f 2>&1 | tail -1
git reset f && git status -s
git add f && git commit -qm one
echo two > later && git add later && git commit -qm two
git restore --source=HEAD~1 later
echo "restore --source: exit status $?, files: $(ls | xargs)"
git restore later && echo new > added && echo new > untracked && git add added
git reset -q --hard
echo "--hard: files: $(ls | xargs)"
git rm -q later && git commit -qm remove && mkdir later && touch later/a later/b
git reset -q --hard HEAD~1
echo "--hard: exit status $?, $(stat -c '%n is a %F' later)"
