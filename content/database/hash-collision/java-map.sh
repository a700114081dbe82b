# check
# Java：哈希相等而键不等的都保留，键相等才覆盖；第 9、10 个同哈希的键只引起扩容，第 11 个转成树；删除时看树的形状：13 个可比较的键从头删，剩 7 个就退回链表，从尾删，剩 3 个才退，用迭代器删，剩 1 个也不退
cat > Collide.java <<'EOF'
import java.lang.reflect.Field;
import java.util.HashMap;

public class Collide {
  record Same(int n) {
    public int hashCode() { return 7; }
  }
  record Ordered(int n) implements Comparable<Ordered> {
    public int hashCode() { return 7; }
    public int compareTo(Ordered o) { return n - o.n; }
  }
  static class NoHash {
    public boolean equals(Object o) { return o instanceof NoHash; }
  }
  public static void main(String[] args) throws Exception {
    var names = new HashMap<String, Integer>();
    names.put("Aa", 1);
    names.put("BB", 2);
    System.out.println("hashCode " + "Aa".hashCode() + " and " + "BB".hashCode() + ": " + names);
    System.out.println("put Aa=3 returns " + names.put("Aa", 3) + ", then " + names);
    var two = new HashMap<NoHash, Integer>();
    two.put(new NoHash(), 1);
    two.put(new NoHash(), 2);
    System.out.println("keys that are equals() without hashCode(): " + two.size() + " entries");
    Field field = HashMap.class.getDeclaredField("table");
    field.setAccessible(true);
    var map = new HashMap<Same, Integer>();
    for (int i = 1; i <= 13; i++) {
      map.put(new Same(i), i);
      Object[] table = (Object[]) field.get(map);
      System.out.println("key " + i + ": array of " + table.length + ", bucket is a " + table[7].getClass().getSimpleName());
    }
    for (String from : new String[] {"first", "last"}) {
      var tree = new HashMap<Ordered, Integer>();
      for (int i = 1; i <= 13; i++) tree.put(new Ordered(i), i);
      for (int i = 1; ((Object[]) field.get(tree))[7].getClass().getSimpleName().equals("TreeNode"); i++)
        tree.remove(new Ordered(from.equals("first") ? i : 14 - i));
      System.out.println("13 keys, the " + from + " removed first: a list again with " + tree.size() + " left");
    }
    var tree = new HashMap<Ordered, Integer>();
    for (int i = 1; i <= 13; i++) tree.put(new Ordered(i), i);
    for (var it = tree.keySet().iterator(); tree.size() > 1; it.remove()) it.next();
    System.out.println("13 keys, removed by the iterator: a " + ((Object[]) field.get(tree))[7].getClass().getSimpleName() + " with " + tree.size() + " left");
  }
}
EOF
java -XX:-UsePerfData -Djava.io.tmpdir=. --add-opens java.base/java.util=ALL-UNNAMED Collide.java
