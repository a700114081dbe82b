# check
# 紧挨着的行后来改过，revert 就冲突；快进合并之后 revert -m 1 不报错，只撤最后一个提交
git init -q -b main
seq 5 > f && git add . && git commit -qm base
sed -i 2s/.*/two/ f && git commit -qam 'line 2'
sed -i 3s/.*/three/ f && git commit -qam 'line 3'
git revert --no-edit HEAD~1 2> log
sed -i '/^[<=>|]/d' f && git add f && git revert --no-edit --continue > log && git log -1 --format=%s
git switch -qc topic
for n in 1 2; do echo $n > t$n && git add . && git commit -qm "topic $n"; done
git switch -q main && git merge topic | sed -n 2p
git revert --no-edit -m 1 HEAD > log
echo "exit status $?, files: $(ls -I log | xargs)"
