# check
# Java 的 IdentityHashMap 是线性探测，删除不留墓碑：一千个键删掉一半，占用的格子正好是剩下的个数，剩下的都查得到，删掉的都查不到
cat > Close.java <<'EOF'
import java.lang.reflect.Field;
import java.util.IdentityHashMap;
import java.util.stream.IntStream;

public class Close {
  public static void main(String[] args) throws Exception {
    var map = new IdentityHashMap<Object, Integer>();
    Object[] keys = IntStream.range(0, 1000).mapToObj(i -> new Object()).toArray();
    for (int i = 0; i < 1000; i++) map.put(keys[i], i);
    for (int i = 0; i < 1000; i += 2) map.remove(keys[i]);
    Field field = IdentityHashMap.class.getDeclaredField("table");
    field.setAccessible(true);
    Object[] table = (Object[]) field.get(map);
    System.out.println(map.getClass().getSimpleName() + ": slots taken "
        + IntStream.range(0, table.length / 2).filter(i -> table[2 * i] != null).count());
    System.out.println("found " + IntStream.range(0, 1000).filter(i -> i % 2 == 1 && map.containsKey(keys[i])).count()
        + ", removed ones found " + IntStream.range(0, 1000).filter(i -> i % 2 == 0 && map.containsKey(keys[i])).count());
  }
}
EOF
java -XX:-UsePerfData -Djava.io.tmpdir=. --add-opens java.base/java.util=ALL-UNNAMED Close.java
