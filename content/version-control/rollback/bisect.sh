# check
# bisect 找到后不 reset，revert 落在分离 HEAD 上，不在 main 里；先 git bisect reset
git init -q -b main
for n in 1 2 3 4 5 6 7; do
  echo $n > n$n && { [ $n != 5 ] || touch bad; } && git add . && git commit -qm "commit $n"
done
git bisect start HEAD HEAD~6 > log
git bisect run test ! -e bad | grep -c '^running'
git show -s --format=%s refs/bisect/bad
git status -sb --untracked-files=no
git revert --no-edit refs/bisect/bad > log && git branch --contains HEAD
git bisect reset 2> log && git branch --show-current
git revert --no-edit HEAD~2 > log && git log -1 --format=%s main
