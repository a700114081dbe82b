# check
# reset 提交 -- 文件：分支不动，只改暂存区；reset --keep 不拒绝丢掉只在暂存区里的内容
git init -q -b main
for n in A B; do echo $n > f && echo $n > g && git add . && git commit -qm $n; done
git reset -q HEAD~1 -- f
echo "branch: $(git log -1 --format=%s), index: $(git show :f), file: $(cat f)"
git reset -q && echo base > s && git add . && git commit -qm s && git commit -q --allow-empty -m empty
echo staged > s && git add s && echo work > s
git reset -q --keep HEAD~1
echo "--keep: exit status $?, index: $(git show :s), file: $(cat s)"
