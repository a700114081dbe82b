# check
# 没跟踪的文件：--hard 不删，同名直接覆盖，--keep 拒绝；被忽略的连 --keep 和 switch 也覆盖；git clean 删什么
mkdir one two
cd one && git init -q -b main
echo committed > a && git add . && git commit -qm 'add a' && git rm -q a && git commit -qm 'remove a'
echo mine > a
echo other > b
git reset -q --keep HEAD~1 2> log
echo "--keep: exit status $?, a is $(cat a)"
git reset -q --hard HEAD~1
echo "--hard: exit status $?, a is $(cat a), b is $(cat b)"
mkdir d && touch d/f c.tmp && echo '*.tmp' > .git/info/exclude
for option in -n -nd -ndx; do echo "git clean $option: $(git clean $option | tr '\n' ' ')"; done
git clean -f && ls
cd ../two && git init -q -b main
echo committed > .env && git add . && git commit -qm 'add .env'
git rm -q .env && echo .env > .gitignore && git add . && git commit -qm 'ignore .env'
echo mine > .env
git reset -q --keep HEAD~1
echo "--keep, .gitignore: exit status $?, .env is $(cat .env)"
git reset -q --hard HEAD@{1} && echo mine > .env
git switch -q --detach HEAD~1
echo "switch, .gitignore: exit status $?, .env is $(cat .env)"
